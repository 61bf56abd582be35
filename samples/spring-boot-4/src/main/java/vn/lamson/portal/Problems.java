package vn.lamson.portal;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.chuyendoiso.plan.rules.jakarta.PlanViolation;

/**
 * Answers everything that goes wrong with the details of the problem (RFC 9457), in the language of
 * the request and in the words of this portal: no message of a library reaches the sender.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final MessageSource words;

  Problems(MessageSource words) {
    this.words = words;
  }

  /** The body is no plan. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FindingView> findings = Unreadable.findings(exception, LocaleContextHolder.getLocale());
    boolean isTooLarge = findings.stream().anyMatch(f -> f.id().equals("input-too-large"));
    return answer(isTooLarge ? HttpStatus.CONTENT_TOO_LARGE : status, headers, findings);
  }

  /** The body is a plan, and the plan is wrong. */
  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<ConstraintViolation<?>> violations =
        exception.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(
                            error -> result.unwrap(error, ConstraintViolation.class)))
            .toList();
    List<FindingView> findings =
        PlanViolation.inOrder(violations).stream()
            .map(v -> FindingView.of(v.finding(), v.message()))
            .toList();
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, headers, findings);
  }

  /** All other problems of the web: no such path, method, type of content. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, headers, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> handle(RuntimeException exception) {
    LOG.error("a request failed", exception);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, HttpHeaders.EMPTY, List.of());
  }

  private ResponseEntity<Object> answer(
      HttpStatusCode status, HttpHeaders headers, List<FindingView> findings) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(
        words.getMessage(
            "problem." + status.value(), null, words.getMessage("problem", null, locale), locale));
    problem.setProperty("findings", findings);
    return ResponseEntity.status(status)
        .headers(headers)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .body(problem);
  }
}
