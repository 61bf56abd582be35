package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A pointer as a path of properties, and back.
 *
 * <p>Example: {@code /tasks/2/deadline} is {@code tasks[2].deadline}; members of a document are
 * named like the properties of the model.
 *
 * @param steps the properties, in order
 */
record PropertyPath(List<Step> steps) {

  /**
   * One property on the way.
   *
   * @param name its name; null for an element of a list itself
   * @param index where in the list before it stands; null if that is no list
   */
  record Step(String name, Integer index) {}

  static PropertyPath of(JsonPointer pointer) {
    List<Step> steps = new ArrayList<>();
    Integer index = null;
    for (String token : pointer.tokens()) {
      if (Character.isDigit(token.charAt(0))) {
        index = Integer.valueOf(token);
      } else {
        steps.add(new Step(token, index));
        index = null;
      }
    }
    if (index != null) {
      steps.add(new Step(null, index));
    }
    return new PropertyPath(steps);
  }

  /** Reports a violation here. */
  void addTo(ConstraintViolationBuilder violation) {
    Reached reached =
        new Reached(
            violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
    for (Step step : steps) {
      reached = step.name() == null ? reached.element(step.index()) : reached.property(step);
    }
    reached.end().run();
  }

  /** How a path goes on; the builders of Jakarta Validation have no common type for that. */
  private record Reached(
      Function<String, NodeBuilderCustomizableContext> properties,
      Supplier<LeafNodeBuilderCustomizableContext> beans,
      Runnable end) {

    Reached property(Step step) {
      NodeBuilderCustomizableContext node = properties.apply(step.name());
      if (step.index() == null) {
        return new Reached(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
      }
      NodeBuilderDefinedContext placed = node.inIterable().atIndex(step.index());
      return new Reached(
          placed::addPropertyNode, placed::addBeanNode, placed::addConstraintViolation);
    }

    Reached element(int index) {
      return new Reached(
          properties, beans, beans.get().inIterable().atIndex(index)::addConstraintViolation);
    }
  }

  /** The pointer from what was validated, which is an argument if a method was. */
  static JsonPointer pointer(Path path) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = pointer.append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer = pointer.append(node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = pointer.append(node.getName());
      }
    }
    return pointer;
  }
}
