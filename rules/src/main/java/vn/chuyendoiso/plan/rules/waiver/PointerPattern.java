package vn.chuyendoiso.plan.rules.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * The places of a document that a waiver speaks of.
 *
 * <p>Example: {@code /tasks/*}{@code /deadline} is the deadline of every task in the outermost
 * list, {@code /tasks/}{@code **} the list of tasks with everything in it, and the empty text the
 * document as a whole and nothing in it.
 *
 * <p>A pattern is a JSON pointer: the empty text, or steps each led by a slash, in which {@code ~0}
 * stands for {@code ~} and {@code ~1} for {@code /}. A step that is {@code *} alone fits any one
 * step of a pointer. A step that is {@code **} alone fits any number of steps, also none. Every
 * other step fits the same step only, and has no {@code *} in it: {@code /task*} is no pattern, so
 * that nobody takes it for one that fits {@code /tasks}. A pattern must fit a pointer from its
 * first step to its last; {@code /tasks/3} does not fit {@code /tasks/3/deadline}.
 *
 * <p>Immutable and thread-safe. Equal when the steps are. Source of the notation: RFC 6901.
 */
public final class PointerPattern {

  /** The step that fits any one step. */
  static final String ANY = "*";

  /** The step that fits any number of steps. */
  static final String ANY_NUMBER = "**";

  private final String text;
  private final List<String> steps;

  private PointerPattern(String text, List<String> steps) {
    this.text = text;
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads a pattern.
   *
   * @param text the pattern
   * @return the pattern; empty if the text is none
   */
  public static Optional<PointerPattern> parse(String text) {
    List<String> steps = new ArrayList<>();
    if (!text.isEmpty()) {
      if (text.charAt(0) != '/') {
        return Optional.empty();
      }
      for (String step : text.substring(1).split("/", -1)) {
        if (!isStep(step)) {
          return Optional.empty();
        }
        steps.add(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return Optional.of(new PointerPattern(text, steps));
  }

  private static boolean isStep(String step) {
    if (step.equals(ANY) || step.equals(ANY_NUMBER)) {
      return true;
    }
    for (int i = 0; i < step.length(); i++) {
      char next = i + 1 < step.length() ? step.charAt(i + 1) : ' ';
      boolean lost = step.charAt(i) == '~' && next != '0' && next != '1';
      if (lost || step.charAt(i) == '*') {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a pattern that is known to be one.
   *
   * @param text the pattern
   * @return the pattern
   * @throws IllegalArgumentException if the text is none
   */
  public static PointerPattern of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a pattern of JSON pointers: " + text));
  }

  /**
   * Tells whether a place is meant.
   *
   * @param pointer the place
   * @return true if the pattern fits it from its first step to its last
   */
  public boolean matches(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    int step = 0;
    int token = 0;
    int lastAnyNumber = -1;
    int taken = 0;
    while (token < tokens.size()) {
      if (step < steps.size() && steps.get(step).equals(ANY_NUMBER)) {
        lastAnyNumber = step++;
        taken = token;
      } else if (step < steps.size() && fits(steps.get(step), tokens.get(token))) {
        step++;
        token++;
      } else if (lastAnyNumber >= 0) {
        // What was tried behind the last ** did not fit; it takes one step more.
        step = lastAnyNumber + 1;
        token = ++taken;
      } else {
        return false;
      }
    }
    while (step < steps.size() && steps.get(step).equals(ANY_NUMBER)) {
      step++;
    }
    return step == steps.size();
  }

  private static boolean fits(String step, String token) {
    return step.equals(ANY) || step.equals(token);
  }

  /** {@return whether the pattern is the empty text, which means the document as a whole} */
  public boolean isWholeDocument() {
    return steps.isEmpty();
  }

  /**
   * {@return the steps, unescaped; {@code *} and {@code **} are the steps that fit others, for no
   * other step has such a sign in it}
   */
  public List<String> steps() {
    return steps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PointerPattern that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** {@return the pattern as it was written} */
  @Override
  public String toString() {
    return text;
  }
}
