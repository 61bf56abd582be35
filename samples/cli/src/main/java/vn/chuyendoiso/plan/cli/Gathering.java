package vn.chuyendoiso.plan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps all that is read, until the documents can be judged together. */
final class Gathering implements Reading {

  private final List<Input> inputs = new ArrayList<>();
  private final List<Consumer<Reading>> steps = new ArrayList<>();

  @Override
  public void file(Input input) {
    inputs.add(input);
    steps.add(next -> next.file(input));
  }

  @Override
  public void line(Input input) {
    inputs.add(input);
    steps.add(next -> next.line(input));
  }

  @Override
  public void end(String file) {
    steps.add(next -> next.end(file));
  }

  /** {@return those that are documents, in their order} */
  List<Input> documents() {
    return inputs.stream().filter(i -> i.document().isPresent()).toList();
  }

  /** Gives to another all that was taken, in the same order. */
  void replay(Reading next) {
    steps.forEach(s -> s.accept(next));
  }
}
