package vn.chuyendoiso.plan.tck;
import org.junit.jupiter.api.Test;
import java.util.*;
import vn.chuyendoiso.plan.serialization.PlanJson;
class ThinTest {
  @Test void one() {
    long t = System.nanoTime();
    Conformance c = Conformance.of(() -> ExporterUnderTest.of("x", ExportFormat.json(), d -> new String(PlanJson.write(d), java.nio.charset.StandardCharsets.UTF_8).replace("\"lead\"", "\"coordinate\"").getBytes(java.nio.charset.StandardCharsets.UTF_8)).withImporter(f -> PlanJson.read(f).orThrow()));
    System.out.println(c.checkAlone(Requirement.JOINT_LEADS).explain(Locale.forLanguageTag("vi")));
    System.out.println((System.nanoTime()-t)/1_000_000 + " ms");
  }
}
