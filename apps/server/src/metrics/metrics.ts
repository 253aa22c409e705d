import { routeName } from "./route-name.ts";

/** How the server fares, in numbers that a Prometheus reads. */
export type Metrics = {
  /** Counts an answer that has been made, by where its path leads and the class of its status. */
  answered: (path: string, status: number, seconds: number) => void;
  /** Counts a look into the memory of public answers. */
  looked: (outcome: "hit" | "miss") => void;
  /** All of it as it stands, in the text format of Prometheus. */
  tell: () => Promise<{ text: string; contentType: string }>;
};

/** What is read at the moment it is asked for. */
type Standing = { revision: () => number; cacheBytes: () => number };

const bucketsSeconds = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

/** Begins to count. The library is loaded here and nowhere else: who sets no token does not pay for it. */
export const openMetrics = async ({ revision, cacheBytes }: Standing): Promise<Metrics> => {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("prom-client");
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: "council_http_answers_total",
    help: "Answers, by route and class of status.",
    labelNames: ["route", "status"],
    registers,
  });
  const times = new Histogram({
    name: "council_http_answer_seconds",
    help: "The time until an answer is made, by route.",
    labelNames: ["route"],
    buckets: bucketsSeconds,
    registers,
  });
  const looks = new Counter({
    name: "council_cache_looks_total",
    help: "Questions for public content, by whether the answer was in memory.",
    labelNames: ["outcome"],
    registers,
  });
  for (const outcome of ["hit", "miss"]) looks.inc({ outcome }, 0);
  new Gauge({
    name: "council_cache_bytes",
    help: "Size of the public answers in memory.",
    registers,
    collect() {
      this.set(cacheBytes());
    },
  });
  new Gauge({
    name: "council_content_revision",
    help: "The content revision that answers are made of.",
    registers,
    collect() {
      this.set(revision());
    },
  });
  return {
    answered: (path, status, seconds) => {
      const route = routeName(path);
      answers.inc({ route, status: `${Math.floor(status / 100)}xx` });
      times.observe({ route }, seconds);
    },
    looked: (outcome) => looks.inc({ outcome }),
    tell: async () => ({ text: await register.metrics(), contentType: register.contentType }),
  };
};
