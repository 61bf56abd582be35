package vn.lamson.embedding;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;

/** Reads bodies that are documents, in Quarkus or any other server of Jakarta REST. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanReader implements MessageBodyReader<Document> {

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Document.class.isAssignableFrom(type);
  }

  @Override
  public Document readFrom(
      Class<Document> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    ReadResult<Document> read =
        PlanJson.read(body, type, ReadLimits.STANDARD.withMaxBytes(1 << 20));
    return read.getDocument().orElseThrow(() -> new WebApplicationException(refusal(read)));
  }

  private static Response refusal(ReadResult<Document> read) {
    String findings =
        read.getFindings().stream()
            .map(f -> f.getPointer() + ": " + read.render(f, Locale.forLanguageTag("vi")))
            .collect(Collectors.joining("\n"));
    return Response.status(400).type("text/plain;charset=UTF-8").entity(findings).build();
  }
}
