package vendor;

import com.fasterxml.jackson.databind.Module;
import vn.chuyendoiso.plan.serialization.jackson2.PlanModule;

/** Announces the module of the library, which cannot announce itself on the module path. */
public final class Plans {

  private Plans() {}

  public static Module provider() {
    return new PlanModule();
  }
}
