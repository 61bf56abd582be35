package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;

/** Gives the importer files that point to another file, and looks for what that file says. */
final class OutsideCheck {

  private static final String SECRET = "so-lieu-mat-34-CT-TTg";

  private OutsideCheck() {}

  /** A text, and declarations that hold it, beside the file that points to them. */
  private record Outside(Path text, Path declarations) {

    /** By an entity, by declarations that an entity brings, by declarations of its own. */
    List<XmlPlant> pointers() {
      return List.of(
          new XmlPlant("[<!ENTITY bi-mat SYSTEM \"" + text.toUri() + "\">]", "&bi-mat;"),
          new XmlPlant(
              "[<!ENTITY % ngoai SYSTEM \"" + declarations.toUri() + "\"> %ngoai;]", "&bi-mat;"),
          new XmlPlant("SYSTEM \"" + declarations.toUri() + "\"", "&bi-mat;"));
    }

    XmlPlant inclusion() {
      return new XmlPlant(
          "",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
              + text.toUri()
              + "\"/>");
    }
  }

  /** A check that needs files outside. */
  @FunctionalInterface
  private interface OfOutside {
    List<XmlPlant> plants(Outside outside);
  }

  static Judgement entities(Attempt attempt, byte[] file) {
    return judge(attempt, file, Outside::pointers);
  }

  static Judgement inclusions(Attempt attempt, byte[] file) {
    return judge(attempt, file, outside -> List.of(outside.inclusion()));
  }

  private static Judgement judge(Attempt attempt, byte[] file, OfOutside check) {
    if (attempt.read().value().isEmpty()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    try {
      Path text = Files.createTempFile("contract", ".txt");
      Path declarations = Files.createTempFile("contract", ".dtd");
      try {
        Files.writeString(text, SECRET);
        Files.writeString(declarations, "<!ENTITY bi-mat \"" + SECRET + "\">");
        return judge(attempt, file, check.plants(new Outside(text, declarations)));
      } finally {
        Files.delete(text);
        Files.delete(declarations);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Judgement judge(Attempt attempt, byte[] file, List<XmlPlant> plants)
      throws IOException {
    Judgement judgement = Judgement.NOTHING_TO_JUDGE;
    for (XmlPlant plant : plants) {
      for (XmlPlant.Planted planted : plant.in(attempt, file)) {
        if (tellsOf(attempt.read(planted.file()))) {
          return Judgement.fails(Difference.ofFile(planted.shown(), SECRET));
        }
        judgement = Judgement.HOLDS;
      }
    }
    return judgement;
  }

  // A refusal that quotes the other file gives it away as well.
  private static boolean tellsOf(Attempt.Result<Document> read) {
    Optional<String> words =
        read.value().isPresent()
            ? Attempt.call(() -> Attempt.tree(read.value().get()).json()).value()
            : read.fault().map(Throwable::toString);
    return words.filter(w -> w.contains(SECRET)).isPresent();
  }
}
