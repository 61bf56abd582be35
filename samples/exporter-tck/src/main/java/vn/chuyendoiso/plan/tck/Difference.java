package vn.chuyendoiso.plan.tck;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Where two documents part, or what is wrong with a file.
 *
 * @param place the member that differs; the root where the file as a whole is meant
 * @param in what went in
 * @param out what came out
 * @param cause what the vendor's code threw, if it threw
 */
record Difference(JsonPointer place, String in, String out, Optional<Throwable> cause) {

  static Difference of(JsonPointer place, String in, String out) {
    return new Difference(place, in, out, Optional.empty());
  }

  static Difference ofFile(String in, String out) {
    return of(JsonPointer.ROOT, in, out);
  }

  static Difference thrown(String in, Throwable cause) {
    return new Difference(JsonPointer.ROOT, in, cause.toString(), Optional.of(cause));
  }

  /** {@return the first place at which two trees differ; empty if they are equal} */
  static Optional<Difference> between(Tree in, Tree out) {
    return between(in, out, JsonPointer.ROOT);
  }

  private static Optional<Difference> between(Tree in, Tree out, JsonPointer at) {
    if (in.equals(out)) {
      return Optional.empty();
    }
    if (in instanceof Tree.Obj a && out instanceof Tree.Obj b) {
      for (var member : a.members().entrySet()) {
        JsonPointer place = at.append(member.getKey());
        Tree other = b.members().get(member.getKey());
        if (other == null) {
          return Optional.of(of(place, member.getValue().json(), ""));
        }
        Optional<Difference> inside = between(member.getValue(), other, place);
        if (inside.isPresent()) {
          return inside;
        }
      }
      for (var member : b.members().entrySet()) {
        if (!a.members().containsKey(member.getKey())) {
          return Optional.of(of(at.append(member.getKey()), "", member.getValue().json()));
        }
      }
    }
    if (in instanceof Tree.Arr a && out instanceof Tree.Arr b) {
      int both = Math.min(a.elements().size(), b.elements().size());
      for (int i = 0; i < both; i++) {
        Optional<Difference> inside =
            between(a.elements().get(i), b.elements().get(i), at.append(i));
        if (inside.isPresent()) {
          return inside;
        }
      }
      return Optional.of(
          a.elements().size() > both
              ? of(at.append(both), a.elements().get(both).json(), "")
              : of(at.append(both), "", b.elements().get(both).json()));
    }
    // members in another order end here too
    return Optional.of(of(at, in.json(), out.json()));
  }
}
