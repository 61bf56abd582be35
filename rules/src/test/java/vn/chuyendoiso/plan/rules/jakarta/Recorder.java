package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A provider other than Hibernate Validator: it keeps what a constraint tells it. */
final class Recorder implements ConstraintValidatorContext {

  private final List<String> told = new ArrayList<>();
  private boolean isDefaultTold = true;

  /** Each violation: its template, and the calls that led to its place. */
  List<String> told() {
    return isDefaultTold ? List.of(getDefaultConstraintMessageTemplate()) : List.copyOf(told);
  }

  @Override
  public void disableDefaultConstraintViolation() {
    isDefaultTold = false;
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    return RuleAbiding.TEMPLATE;
  }

  @Override
  public ClockProvider getClockProvider() {
    return () -> Clock.fixed(Asking.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
    return step(ConstraintViolationBuilder.class, new StringBuilder(template));
  }

  private <T> T step(Class<T> type, StringBuilder so) {
    Object step =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("addConstraintViolation")) {
                told.add(so.toString());
                return this;
              }
              so.append(' ').append(method.getName());
              if (arguments != null) {
                so.append('=').append(arguments[0]);
              }
              return step(method.getReturnType(), so);
            });
    return type.cast(step);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }
}
