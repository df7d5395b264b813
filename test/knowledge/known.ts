/** A small value of knowledge, about outlets that we made up. */
import type { Knowledge } from "../../src/model/knowledge.js";

export const known: Knowledge = {
  outlets: [
    {
      name: "Azalai News Agency",
      aliases: ["Azalai", "وكالة أزلاي للأنباء"],
      domains: ["azalai.example"],
      country: "MRT",
      wire: true,
    },
    {
      name: "Coast Herald",
      aliases: ["The Coast Herald"],
      domains: ["herald.example"],
      owner: "Tide House",
      wire: false,
    },
    { name: "Harbour Post", aliases: [], domains: ["post.example"], owner: "Quay Press", wire: false },
  ],
  owners: [
    { name: "Quay Press", aliases: ["Quay"], owner: "Tide House" },
    { name: "Tide House", aliases: [] },
  ],
  offices: [{ name: "Mauritanian Presidency", aliases: ["الرئاسة الموريتانية"], domains: ["presidency.example"] }],
};
