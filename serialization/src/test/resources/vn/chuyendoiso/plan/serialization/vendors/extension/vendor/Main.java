package vendor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.extension.ExtensionUse;
import vn.chuyendoiso.plan.serialization.extension.Extensions;
import vn.chuyendoiso.plan.task.Task;

/** A vendor with a vocabulary of its own. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String json = "{\"id\":\"nv-1\",\"lgsp:priority\":\"high\",\"title\":\"Việc\",\"vnpt:x\":1}";
    Task task = PlanJson.read(json.getBytes(StandardCharsets.UTF_8), Task.class).orThrow();
    Task urgent = Lgsp.PRIORITY.put(task, Lgsp.Priority.VERY_HIGH);
    out.println(new String(PlanJson.writeCompact(urgent), StandardCharsets.UTF_8));
    for (ExtensionUse use : Extensions.installed().uses(urgent)) {
      out.println(use.pointer() + " " + use.standing());
    }
    out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
  }
}
