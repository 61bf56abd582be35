package vn.chuyendoiso.plan.tck;

import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * The smallest document found that an exporter does not pass, with what is wrong.
 *
 * <p>Example: a plan with one task that two bodies lead, place {@code /tasks/0/assignments/0}, in
 * {@code lead [{"form":"body","name":"Sở Tư pháp"},...]}, out the same without the second body.
 *
 * @param document the document
 * @param place the member that differs; the root where the file as a whole is meant
 * @param in what went in, in short; empty if there was nothing
 * @param out what came out, in short; empty if there was nothing
 * @param rows how many rows of all tables the document has
 * @param bytes how long it is as compact JSON
 * @param cause what the vendor's code threw; empty if it threw nothing
 */
public record Counterexample(
    Document document,
    JsonPointer place,
    String in,
    String out,
    int rows,
    int bytes,
    Optional<Throwable> cause) {

  private static final int SHORT = 400;
  private static final int BEFORE = 40;

  static Counterexample of(Document document, Difference difference) {
    Tree.Obj tree = Attempt.tree(document);
    String in = difference.in();
    String out = difference.out();
    int start = Math.max(0, common(in, out) - BEFORE);
    boolean late = start > SHORT / 2;
    return new Counterexample(
        document,
        difference.place(),
        late ? from(in, start) : excerpt(in),
        late ? from(out, start) : excerpt(out),
        Paths.rows(tree),
        tree.bytes().length,
        difference.cause());
  }

  private static int common(String in, String out) {
    int at = 0;
    while (at < Math.min(in.length(), out.length()) && in.charAt(at) == out.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Where texts part late, what they share at the start is left out. */
  private static String from(String text, int start) {
    int begin = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    return "(" + begin + "+) …" + excerpt(text.substring(begin));
  }

  static String excerpt(String text) {
    if (text.length() <= SHORT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
    return text.substring(0, end) + "… (+" + (text.length() - end) + ")";
  }
}
