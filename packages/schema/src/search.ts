export { type Asked, type AskedPeriod, askedOf } from "./search/asked.ts";
export {
  type Catalogue,
  catalogueOf,
  type Engine,
  type EngineLeniency,
  type EngineQuery,
  engineOptions,
  type SearchDocument,
  type SearchEntry,
} from "./search/catalogue.ts";
export { search } from "./search/search.ts";
