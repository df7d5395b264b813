/** Whether a unit is money: of all units currencies alone are three capitals, their code of ISO 4217. */
export function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && CODE.test(unit);
}

const CODE = /^[A-Z]{3}$/;
