import type { LanguageTag, Status } from "@council/schema";

type Words = { title: string; status: Record<Status, string> };

/** The words of a picture in the six official languages. */
export const words = {
  en: {
    title: "President of the Security Council",
    status: {
      confirmed: "Confirmed",
      derived: "Derived from the rule",
      scheduled: "Scheduled",
      projected: "Projected",
    },
  },
  fr: {
    title: "Présidence du Conseil de sécurité",
    status: {
      confirmed: "Confirmé",
      derived: "Déduit de la règle",
      scheduled: "Prévu",
      projected: "Projeté",
    },
  },
  es: {
    title: "Presidencia del Consejo de Seguridad",
    status: {
      confirmed: "Confirmado",
      derived: "Deducido de la regla",
      scheduled: "Previsto",
      projected: "Proyectado",
    },
  },
  ru: {
    title: "Председатель Совета Безопасности",
    status: {
      confirmed: "Подтверждено",
      derived: "Выведено из правила",
      scheduled: "По графику",
      projected: "Прогноз",
    },
  },
  zh: {
    title: "安全理事会主席",
    status: { confirmed: "已确认", derived: "依规则推得", scheduled: "已排定", projected: "推算" },
  },
  ar: {
    title: "رئاسة مجلس الأمن",
    status: { confirmed: "مؤكد", derived: "مستنتج من القاعدة", scheduled: "مقرر", projected: "متوقع" },
  },
} as const satisfies Record<LanguageTag, Words>;

/** The name of a month as a heading, "September", without its year. */
export const monthName = (language: LanguageTag, month: string): string => {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const name = format.format(new Date(`${month}-01T00:00:00Z`));
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
};
