package org.plangraph.web.page;

import java.util.List;
import java.util.Locale;
import org.plangraph.model.InputException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Failures of pages as pages. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class PageErrors {

  private final PageDesk desk;
  private final MessageSource messages;

  /**
   * Error pages.
   *
   * @param desk names
   * @param messages words
   */
  public PageErrors(PageDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /** What was asked for is not there. */
  @ExceptionHandler(ResponseStatusException.class)
  public ModelAndView missing(ResponseStatusException e, Locale locale) {
    String reason = e.getReason();
    return page(e.getStatusCode(), reason == null ? List.of() : List.of(reason), locale);
  }

  /** The caller's input. */
  @ExceptionHandler(InputException.class)
  public ModelAndView input(InputException e, Locale locale) {
    return page(HttpStatusCode.valueOf(400), e.problems(), locale);
  }

  private ModelAndView page(HttpStatusCode status, List<String> problems, Locale locale) {
    View view = new View(desk.names(), locale, messages);
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("view", view);
    page.addObject("isChinese", view.isChinese());
    page.addObject("otherLink", "/?lang=" + (view.isChinese() ? "en" : "zh"));
    page.addObject("section", "error");
    page.addObject("problems", problems);
    return page;
  }
}
