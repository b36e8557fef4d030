// Talks to the gateway and keeps what must survive a reload: the token, and the message that is not sent yet.

const ANSWER_WITHIN = 45000;
const CURRENT = "/api/conversations/current";

export class ProblemAnswer extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.title || String(status));
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get passing() {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

export class Unreachable extends Error {}

/** A browser's store, or one that lasts as long as the page where the browser allows none, as in some frames. */
function storage(name) {
  try {
    window[name].getItem("");
    return window[name];
  } catch {
    const kept = new Map();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
  }
}

/** What is kept for one trial: in this tab only, or on this device if the person wants that. */
export class Memory {
  constructor(trial) {
    this.name = `prescreen:${trial}`;
    this.tab = storage("sessionStorage");
    this.device = storage("localStorage");
  }

  get lasting() {
    return this.device.getItem(this.name) !== null;
  }

  read() {
    try {
      return JSON.parse((this.lasting ? this.device : this.tab).getItem(this.name)) || {};
    } catch {
      return {};
    }
  }

  write(changes) {
    (this.lasting ? this.device : this.tab).setItem(this.name, JSON.stringify({ ...this.read(), ...changes }));
  }

  keep(lasting) {
    const kept = JSON.stringify(this.read());
    this.forget();
    (lasting ? this.device : this.tab).setItem(this.name, kept);
  }

  forget() {
    this.device.removeItem(this.name);
    this.tab.removeItem(this.name);
  }
}

export class Client {
  constructor(memory) {
    this.memory = memory;
  }

  async start(trial, language) {
    const begun = await call("POST", "/api/conversations", { body: { trial, language, channel: "web" } });
    this.memory.write({ token: begun.token, unsent: null });
    return begun;
  }

  /** Exchange a reminder's secret or a code for a token; what this device held before is replaced. */
  async resume(key) {
    const begun = await call("POST", "/api/conversations/resume", { body: key });
    this.memory.write({ token: begun.token, unsent: null });
  }

  /** Send what `unsent` holds. The key stays the same until there is a reply, so nothing is lost or said twice. */
  send(unsent) {
    this.sending = this.own("POST", "/messages", { key: unsent.key, body: unsent.body });
    return this.sending;
  }

  /** What was said after a cursor, by both sides. */
  since(cursor) {
    return this.own("GET", `/messages?after=${cursor}&own=true`);
  }

  /** The answers so far, with the one that is on its way. */
  async answers() {
    await Promise.resolve(this.sending).catch(() => {});
    return (await this.own("GET", "/answers")).answers;
  }

  /** A code that opens this conversation on any device. */
  save() {
    return this.own("POST", "/code");
  }

  /** A code that opens one of the person's own pages once, and the page it opens. */
  ticket(opens) {
    return this.own("POST", "/tickets", { body: { opens } });
  }

  /** The number of the receipt; null when there was nothing to delete. */
  async erase() {
    try {
      return (await this.own("DELETE", "")).receipt;
    } catch (problem) {
      if (problem.status !== 401) throw problem;
      return null;
    }
  }

  own(method, path, more) {
    return call(method, CURRENT + path, { token: this.memory.read().token, ...more });
  }
}

export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function call(method, path, { token, key, body } = {}) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (key) headers["Idempotency-Key"] = key;
  if (body) headers["Content-Type"] = "application/json";
  let answer;
  let found;
  try {
    answer = await fetch(path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    found = await answer.json();
  } catch {
    throw new Unreachable();
  }
  if (!answer.ok) throw new ProblemAnswer(answer.status, found, Number(answer.headers.get("Retry-After")) || 0);
  return found;
}
