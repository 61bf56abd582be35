package vendor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;
import vn.chuyendoiso.plan.task.Task;

/** A vendor who has no databind at all. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String json = "{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}";
    Task task = PlanJson.read(json.getBytes(StandardCharsets.UTF_8), Task.class).orThrow();
    out.println(new String(PlanJson.writeCompact(task), StandardCharsets.UTF_8));
    ReadResult<Task> bad = PlanJson.read("{\"id\":7}".getBytes(StandardCharsets.UTF_8), Task.class);
    for (Finding finding : bad.getFindings()) {
      out.println(bad.render(finding, Locale.forLanguageTag("vi")));
    }
    for (String name :
        new String[] {
          "tools.jackson.databind.ObjectMapper", "com.fasterxml.jackson.databind.ObjectMapper"
        }) {
      try {
        Class.forName(name);
        out.println("a databind is here");
      } catch (ClassNotFoundException e) {
        out.println("no databind is here");
      }
    }
    out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
  }
}
