export * from "./merge.ts";
export * from "./record-kind.ts";
export * from "./revision.ts";
export * from "./role.ts";
export * from "./same.ts";
export * from "./staff-member.ts";
