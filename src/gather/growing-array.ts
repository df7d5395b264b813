/** Numbers by place in one array that doubles when it is full: of many reports each as few bytes as its numbers take. */

const FIRST_SIZE = 2 ** 10;

abstract class GrowingArray<T extends Int32Array | Float32Array | Float64Array> {
  /** Zero where nothing was put; replaced by a larger one as it grows. */
  values: T;
  /** Behind the last that was appended. */
  length = 0;

  constructor() {
    this.values = this.make(FIRST_SIZE);
  }

  protected abstract make(size: number): T;

  /** The array, with room for `size` numbers at least. */
  room(size: number): T {
    if (size <= this.values.length) return this.values;
    const larger = this.make(2 ** Math.ceil(Math.log2(size)));
    larger.set(this.values);
    this.values = larger;
    return larger;
  }

  append(values: T): void {
    this.room(this.length + values.length).set(values, this.length);
    this.length += values.length;
  }
}

export class GrowingInts extends GrowingArray<Int32Array> {
  protected make(size: number): Int32Array {
    return new Int32Array(size);
  }
}

export class GrowingFloats extends GrowingArray<Float32Array> {
  protected make(size: number): Float32Array {
    return new Float32Array(size);
  }
}

export class GrowingDoubles extends GrowingArray<Float64Array> {
  protected make(size: number): Float64Array {
    return new Float64Array(size);
  }
}
