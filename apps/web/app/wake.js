// Runs as it stands on each public page: wakes it at the first sign that its reader wants more than to read.
(() => {
  const wanted = "a, button, input, select, textarea, [data-awaits-script]";
  const signs = ["pointerover", "pointerdown", "focusin", "keydown"];
  const patience = 5000;
  let isWaking = false;
  let isOver = false;
  let held;

  const wake = () => {
    if (isWaking) return;
    isWaking = true;
    const asleep = document.querySelector("script[data-asleep]");
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = asleep.textContent;
    asleep.after(script);
    setTimeout(finish, patience);
  };

  const finish = () => {
    if (isOver) return;
    isOver = true;
    for (const sign of signs) removeEventListener(sign, notice, true);
    removeEventListener("click", hold, true);
    if (held?.type === "click") held.target.click();
    else held?.target.dispatchEvent(new KeyboardEvent(held.type, held));
  };

  const notice = (event) => {
    if (event.type === "keydown") hold(event);
    if (event.type === "keydown" || event.target.closest?.(wanted)) wake();
  };

  const isSearchKey = ({ type, key, ctrlKey, metaKey }) =>
    type === "keydown" && key === "k" && ctrlKey !== metaKey;

  const isForScript = ({ type, key, target }) =>
    Boolean(target.closest?.("[data-awaits-script]")) &&
    (type === "click" ? !target.closest("a") : /^(Arrow|Page|Home|End)/.test(key));

  const hold = (event) => {
    if (!isSearchKey(event) && !isForScript(event)) return;
    event.preventDefault();
    event.stopPropagation();
    held = event;
    wake();
  };

  for (const sign of signs) addEventListener(sign, notice, true);
  addEventListener("click", hold, true);
  new PerformanceObserver(finish).observe({ type: "mark" });
})();
