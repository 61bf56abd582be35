package vn.chuyendoiso.plan.tck;

import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * The smallest document found that an exporter does not pass, with what is wrong.
 *
 * <p>Example: a plan with one task that two bodies lead, place {@code
 * /tasks/0/assignments/0}, in {@code lead [{"form":"body","name":"Sở Tư pháp"},...]}, out the same
 * without the second body.
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

  static Counterexample of(Document document, Difference difference) {
    Tree.Obj tree = Attempt.tree(document);
    return new Counterexample(
        document,
        difference.place(),
        excerpt(difference.in()),
        excerpt(difference.out()),
        Paths.rows(tree),
        tree.bytes().length,
        difference.cause());
  }

  static String excerpt(String text) {
    if (text.length() <= SHORT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
    return text.substring(0, end) + "… (+" + (text.length() - end) + ")";
  }
}
