package vn.lamson.embedding;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.rules.jakarta.PlanViolation;

/** Answers violations, each with its place, its id and its sentence. */
@Provider
public final class ViolationsMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    String findings =
        PlanViolation.inOrder(exception.getConstraintViolations()).stream()
            .map(v -> v.finding().getPointer() + " " + v.finding().getId() + ": " + v.message())
            .collect(Collectors.joining("\n"));
    return Response.status(422).type("text/plain;charset=UTF-8").entity(findings).build();
  }
}
