package vn.chuyendoiso.plan.rules.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * All that an added rule judges from.
 *
 * <p>Example: {@code facts.tasks()} lists the 140 rows of 03/NQ-CP with what they inherit. Made by
 * the library; others implement it for their own tests only, because it may gain members. Used by
 * one thread at a time, which need not be the one that made it.
 */
public interface Facts {

  /** {@return the document that is judged} */
  Document document();

  /** {@return the document, if it has targets and tasks} */
  Optional<PlanDocument> plan();

  /**
   * {@return the rows of the table of targets, labels too, each before its children; empty in
   * reports and models}
   */
  List<TargetRow> targets();

  /**
   * {@return the rows of the table of tasks with what they inherit, labels too, each before its
   * children; empty in reports and models}
   */
  List<TaskNode> tasks();

  /** {@return the other documents that are known; the judged one may be among them} */
  Portfolio others();

  /** {@return the day on which the law is looked up} */
  LocalDate asOf();

  /** {@return how far the document has come} */
  Stage stage();
}
