import type { ComponentChildren, JSX } from 'preact';

/** A group of radio buttons, each with a line on what it means. */
export function Choices<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly means?: string }[];
  readonly onChange: (value: Value) => void;
}): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, means }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span class="choice-words">
            <span>{label}</span>
            {means && <span class="soft">{means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A switch with an example or explanation. */
export function Switch(props: {
  readonly label: string;
  readonly means?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="choice-words">
        <span>{props.label}</span>
        {props.means && <span class="soft">{props.means}</span>}
      </span>
    </label>
  );
}

/** A list to choose one from. */
export function Select<Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly means?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}): JSX.Element {
  return (
    <Field id={props.id} label={props.label} means={props.means}>
      <select
        id={props.id}
        value={props.value}
        aria-describedby={describing(props)}
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FieldWords {
  readonly id: string;
  readonly label: string;
  readonly means?: string | undefined;
  readonly problem?: string | null;
}

/** A labelled control, with what it means above it, and what is wrong with its value below. */
export function Field(props: FieldWords & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.means && (
        <p id={`${props.id}-means`} class="soft">
          {props.means}
        </p>
      )}
      {props.children}
      {props.problem && (
        <p id={`${props.id}-problem`} class="problem" role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}

/** The ids of what a `Field` says about its control, for `aria-describedby`. */
export function describing({ id, means, problem }: Omit<FieldWords, 'label'>): string | undefined {
  const ids = [...(problem ? [`${id}-problem`] : []), ...(means ? [`${id}-means`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
