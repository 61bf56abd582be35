package vn.lamson.embedding;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.jakarta.RuleAbiding;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** Takes plans; the server calls the constraints before the method. */
@Path("/plans")
public class PlansResource {

  @POST
  @Consumes("application/json")
  @Produces("application/json")
  public byte[] submit(@Valid @RuleAbiding TransformationPlan plan) {
    return PlanJson.write(plan);
  }
}
