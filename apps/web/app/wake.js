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
    stayHere();
    const asleep = document.querySelector("script[data-asleep]");
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = asleep.textContent;
    asleep.after(script);
  };

  // A page that wakes is put where React Router last left it, as if it had just been loaded.
  const stayHere = () => {
    const places = "react-router-scroll-positions";
    try {
      const known = JSON.parse(sessionStorage.getItem(places) ?? "{}");
      const here = { [history.state?.key ?? "default"]: scrollY };
      sessionStorage.setItem(places, JSON.stringify({ ...known, ...here }));
    } catch {
      // A browser that keeps nothing has nothing to put it back to.
    }
  };

  const finish = () => {
    if (isOver) return;
    isOver = true;
    for (const sign of signs) removeEventListener(sign, notice, true);
    removeEventListener("click", hold, true);
    if (held?.type === "click") held.target.closest("button").click();
    else held?.target.dispatchEvent(new KeyboardEvent(held.type, held));
  };

  const notice = (event) => {
    if (event.type === "keydown") hold(event);
    if (event.type === "keydown" || event.target.closest?.(wanted)) wake();
  };

  const isSearchKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
    key?.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;

  const isWalkingKey = ({ key, ctrlKey, metaKey, altKey }) =>
    /^(Arrow|Page|Home|End)/.test(key) && !ctrlKey && !metaKey && !altKey;

  const isForScript = (event) => {
    const place = event.target.closest?.("[data-awaits-script]");
    if (event.type === "click") return place instanceof HTMLButtonElement;
    return isSearchKey(event) || (place instanceof HTMLTableElement && isWalkingKey(event));
  };

  const hold = (event) => {
    if (!isForScript(event)) return;
    event.preventDefault();
    event.stopPropagation();
    held = event;
    // What a press does without scripts is better than nothing; a key does nothing without them and waits for them.
    if (event.type === "click") setTimeout(finish, patience);
    wake();
  };

  for (const sign of signs) addEventListener(sign, notice, true);
  addEventListener("click", hold, true);
  new PerformanceObserver((marks) => {
    if (marks.getEntriesByName("awake").length > 0) finish();
  }).observe({ type: "mark" });
})();
