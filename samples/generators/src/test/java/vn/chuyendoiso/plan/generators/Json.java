package vn.chuyendoiso.plan.generators;

import java.util.EnumSet;
import java.util.Set;

/** Checks that a text is one JSON value without a blank between its tokens. */
final class Json {

  /** The kinds of JSON values. */
  enum Kind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    TRUTH,
    NULL
  }

  private final String text;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Returns the kinds of values that occur in a compact JSON text.
   *
   * @throws AssertionError if it is no compact JSON
   */
  static Set<Kind> kinds(String text) {
    Json json = new Json(text);
    json.value();
    if (json.at != text.length()) {
      throw json.fault();
    }
    return json.kinds;
  }

  private void value() {
    switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> {
        kinds.add(Kind.STRING);
        string();
      }
      case 't' -> word("true", Kind.TRUTH);
      case 'f' -> word("false", Kind.TRUTH);
      case 'n' -> word("null", Kind.NULL);
      default -> number();
    }
  }

  private void object() {
    kinds.add(Kind.OBJECT);
    take('{');
    for (boolean first = true; peek() != '}'; first = false) {
      if (!first) {
        take(',');
      }
      string();
      take(':');
      value();
    }
    take('}');
  }

  private void array() {
    kinds.add(Kind.ARRAY);
    take('[');
    for (boolean first = true; peek() != ']'; first = false) {
      if (!first) {
        take(',');
      }
      value();
    }
    take(']');
  }

  private void string() {
    take('"');
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw fault();
      }
      if (c == '\\') {
        if ("\"\\nt".indexOf(peek()) < 0) {
          throw fault();
        }
        at++;
      }
    }
    take('"');
  }

  private void number() {
    kinds.add(Kind.NUMBER);
    int start = at;
    while (at < text.length() && "-0123456789.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (!text.substring(start, at).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      throw fault();
    }
  }

  private void word(String word, Kind kind) {
    kinds.add(kind);
    if (!text.startsWith(word, at)) {
      throw fault();
    }
    at += word.length();
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw fault();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw fault();
    }
    return text.charAt(at);
  }

  private AssertionError fault() {
    return new AssertionError("no compact JSON at " + at + ": " + text);
  }
}
