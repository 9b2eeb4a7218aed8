import { html, nothing, type TemplateResult } from 'lit';
import { logo } from './logo.js';

export interface LoginView {
  readonly error: string | null;
  readonly busy: boolean;
  readonly onSubmit: (email: string, password: string) => void;
}

export function loginView({ busy, error, onSubmit }: LoginView): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    onSubmit(String(fields.get('email')), String(fields.get('password')));
  };
  return html`<main class="login">
    <form class="card" @submit=${submit}>
      ${logo()}
      <h1>Sign in to ReplyForce</h1>
      <p class="lead">Every customer message answered, and every answer explained.</p>
      <label>E-mail<input name="email" type="email" autocomplete="username" required autofocus /></label>
      <label>Password<input name="password" type="password" autocomplete="current-password" required /></label>
      ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
      <button class="primary" type="submit" ?disabled=${busy}>${busy ? 'Signing in…' : 'Sign in'}</button>
    </form>
    <p class="hint">The demo prints its login once, in the terminal, when it first starts.</p>
  </main>`;
}
