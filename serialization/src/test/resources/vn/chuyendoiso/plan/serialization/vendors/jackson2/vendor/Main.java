package vendor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.jackson2.UnreadablePlanException;
import vn.chuyendoiso.plan.task.Task;

/** A vendor who has Jackson 2 and nothing of Jackson 3 but its parser. */
public final class Main {

  public record Order(String sender, Task task) {}

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = "{\"sender\":\"x\",\"task\":{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}}";
    Order order = mapper.readValue(json, Order.class);
    out.println(mapper.writeValueAsString(order).equals(json));
    out.println(new String(PlanJson.writeCompact(order.task()), StandardCharsets.UTF_8));
    try {
      mapper.readValue("{\"task\":{\"id\":7}}", Order.class);
    } catch (UnreadablePlanException e) {
      out.println(e.getMessage());
    }
    try {
      Class.forName("tools.jackson.databind.ObjectMapper");
      out.println("Jackson 3 is here");
    } catch (ClassNotFoundException e) {
      out.println("Jackson 3 is not here");
    }
    out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
  }
}
