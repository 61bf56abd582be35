package vn.chuyendoiso.plan.tck;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.serialization.PlanJson;

/**
 * What became of one requirement, and by how many documents it was tried.
 *
 * @param requirement the requirement
 * @param outcome what became of it
 * @param tries how many documents were exported, the one that failed included
 * @param judged how many of them had something that the requirement is about
 * @param reason why it is untested, as a key of the bundles; empty if it was tested
 * @param counterexample the smallest document that fails; empty if none failed
 */
public record RequirementResult(
    Requirement requirement,
    Outcome outcome,
    int tries,
    int judged,
    String reason,
    Optional<Counterexample> counterexample) {

  private static final int LINES = 120;

  static RequirementResult untested(Requirement requirement, String reason) {
    return new RequirementResult(requirement, Outcome.UNTESTED, 0, 0, reason, Optional.empty());
  }

  /**
   * Says why it was not tested.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence; empty if it was tested
   */
  public String reasonIn(Locale locale) {
    return reason.isEmpty() ? "" : Wording.say(reason, locale);
  }

  /**
   * Says what is wrong: the requirement, the member, what went in, what came out, and the smallest
   * document.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return several lines; empty if nothing failed
   */
  public String explain(Locale locale) {
    return counterexample
        .map(
            c ->
                String.join(
                    "\n",
                    requirement.number() + ": " + requirement.words(locale),
                    "  "
                        + Wording.say("label.place", locale)
                        + ": "
                        + (c.place().toString().isEmpty()
                            ? Wording.say("label.file", locale)
                            : c.place().toString()),
                    "  " + Wording.say("label.in", locale) + ": " + shown(c.in(), locale),
                    "  " + Wording.say("label.out", locale) + ": " + shown(c.out(), locale),
                    "  " + Wording.say("label.tries", locale) + ": " + tries,
                    "  "
                        + Wording.say("label.smallest", locale)
                        + " ("
                        + c.rows()
                        + " "
                        + Wording.say("label.rows", locale)
                        + ", "
                        + c.bytes()
                        + " byte):",
                    document(c)))
        .orElse("");
  }

  static String shown(String text, Locale locale) {
    return text.isEmpty() ? Wording.say("label.nothing", locale) : text;
  }

  static String document(Counterexample example) {
    String json = new String(PlanJson.write(example.document()), StandardCharsets.UTF_8);
    StringBuilder shown = new StringBuilder();
    json.lines().limit(LINES).forEach(l -> shown.append(Counterexample.excerpt(l)).append('\n'));
    long more = json.lines().count() - LINES;
    return shown.toString().stripTrailing() + (more > 0 ? "\n… (+" + more + ")" : "");
  }
}
