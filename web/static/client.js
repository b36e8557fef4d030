// Talks to the gateway and keeps what must survive a reload: the token, and the message that is not sent yet.

const ANSWER_WITHIN = 45000;

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

/** What is kept for one trial: in this tab only, or on this device if the person wants that. */
export class Memory {
  constructor(trial) {
    this.name = `prescreen:${trial}`;
  }

  get lasting() {
    return localStorage.getItem(this.name) !== null;
  }

  get store() {
    return this.lasting ? localStorage : sessionStorage;
  }

  read() {
    try {
      return JSON.parse(this.store.getItem(this.name)) || {};
    } catch {
      return {};
    }
  }

  write(changes) {
    this.store.setItem(this.name, JSON.stringify({ ...this.read(), ...changes }));
  }

  keep(lasting) {
    const kept = JSON.stringify(this.read());
    this.forget();
    (lasting ? localStorage : sessionStorage).setItem(this.name, kept);
  }

  forget() {
    localStorage.removeItem(this.name);
    sessionStorage.removeItem(this.name);
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

  /** Exchange the secret of a reminder's link for a token; what this device held before is replaced. */
  async resume(secret) {
    const begun = await call("POST", "/api/conversations/resume", { body: { secret } });
    this.memory.write({ token: begun.token, unsent: null });
  }

  /** Send what `unsent` holds. The key stays the same until there is a reply, so nothing is lost or said twice. */
  async send(unsent) {
    const { token } = this.memory.read();
    return call("POST", "/api/conversations/current/messages", { token, key: unsent.key, body: unsent.body });
  }

  async everything() {
    const { token } = this.memory.read();
    return call("GET", "/api/conversations/current/messages?after=0&own=true", { token });
  }

  /** A code that opens one of the person's own pages once, and the page it opens. */
  async ticket(opens) {
    const { token } = this.memory.read();
    return call("POST", "/api/conversations/current/tickets", { token, body: { opens } });
  }

  /** The number of the receipt; null when there was nothing to delete. */
  async erase() {
    const { token } = this.memory.read();
    if (!token) return null;
    try {
      return (await call("DELETE", "/api/conversations/current", { token })).receipt;
    } catch (problem) {
      if (!(problem instanceof ProblemAnswer) || problem.status !== 401) throw problem;
      return null;
    }
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
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    found = answer.status === 204 ? {} : await answer.json();
  } catch {
    throw new Unreachable();
  }
  if (!answer.ok) throw new ProblemAnswer(answer.status, found, Number(answer.headers.get("Retry-After")) || 0);
  return found;
}
