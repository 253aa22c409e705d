export { type Asked, type AskedPeriod, askedOf } from "./search/asked.ts";
export { type Catalogue, catalogueOf, type Engine, engineOptions } from "./search/catalogue.ts";
export { search } from "./search/search.ts";
