package vendor;

import tools.jackson.databind.JacksonModule;
import vn.chuyendoiso.plan.serialization.jackson3.PlanModule;

/** Announces the module of the library, which cannot announce itself on the module path. */
public final class Plans {

  private Plans() {}

  public static JacksonModule provider() {
    return new PlanModule();
  }
}
