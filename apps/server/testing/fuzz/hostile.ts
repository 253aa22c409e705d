import fc from "fast-check";

const texts = [
  ...["", " ", "\n", "0", "-1", "1e309", "NaN", "null", "undefined", "[]", "{}", "true"],
  ...["'", '"', '\'; DROP TABLE "State"; --', "1 OR 1=1", "%' OR '1'='1", "\\", "`", "$1", "?"],
  ...[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "$" + "{7*7}",
    "=1+1",
    "@SUM(1)",
  ],
  // Told from our own markup by a name that we have not: answer-faults.ts looks for it.
  ...['"><x-fuzz>', "'><x-fuzz>", "</script><x-fuzz>", "--></title></textarea><x-fuzz>", "]]><x-fuzz>"],
  ...['" x-fuzz="1', "' x-fuzz='1", " x-fuzz=1"],
  ...["../../etc/passwd", "..%2f..%2fetc", "%00", "%E0%A4%A", "//evil.example", "javascript:alert(1)"],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "\r\nSet-Cookie: a=b",
    "\u0000",
    "\u202eabc",
    "\u200b",
    "\ud800",
  ],
  ...["2025-02-30", "2025-13", "9999-99", "0000-00", "275760-09-13", "٢٠٢٥-٠٩", "二〇二五", "𝕏😀👩‍👩‍👧", "ﷺ"],
  ...["a".repeat(10_000), "é".repeat(600), "-".repeat(300)],
];

/** Texts that have broken programs: markup, quotes, controls, paths, lone surrogates, lengths. */
export const hostileText = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "binary", maxLength: 40 }));

/** Once in so many times a value, else null: `fc.option` has it the other way round. */
export const seldom = <T>(value: fc.Arbitrary<T>, onceIn: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** A value of no shape in particular. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, {}, [], [[]], [null]),
  fc.double(),
  fc.integer(),
  hostileText,
  fc.array(hostileText, { maxLength: 3 }),
  fc.object({ maxDepth: 2, maxKeys: 3 }),
);
