package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** Documents for the commands, in the current version of the format. */
final class Samples {

  static final String LANG_SON = "lang-son-246-kh-ubnd-2025.json";
  static final String PROGRAMME = "03-nq-cp-2025.json";

  private Samples() {}

  /** {@return a real plan as it lies in its file} */
  static byte[] real(String name) throws IOException {
    try (InputStream stream = Samples.class.getClassLoader().getResourceAsStream("plans/" + name)) {
      return stream.readAllBytes();
    }
  }

  /** {@return a real plan on one line} */
  static String line(String name) throws IOException {
    Document plan = PlanJson.read(real(name)).orThrow();
    return new String(PlanJson.writeCompact(plan), UTF_8);
  }

  /** {@return a plan with a title and further members, on one line} */
  static String plan(String title, String members) {
    String json =
        new String(
            PlanJson.writeCompact(TransformationPlan.builder().title("TITLE").build()), UTF_8);
    return json.replace("TITLE", title).replaceFirst("}$", members + "}");
  }
}
