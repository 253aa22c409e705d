/** The product's sign: the arc of the table with one seat in gold. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
    <path d="M6 29V16a10 10 0 0 1 20 0v13" className="mark-table" />
    <rect x="10.5" y="2" width="11" height="8" rx="1.5" className="mark-seat" />
  </svg>
);
