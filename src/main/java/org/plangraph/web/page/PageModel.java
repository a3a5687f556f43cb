package org.plangraph.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** What every page needs: the view, its language and the way to the same page in the other one. */
@ControllerAdvice(basePackageClasses = PageModel.class)
public final class PageModel {

  private final PageDesk desk;
  private final MessageSource messages;

  /**
   * The common model.
   *
   * @param desk names
   * @param messages words
   */
  public PageModel(PageDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /** Adds it. */
  @ModelAttribute
  public void common(HttpServletRequest request, Locale locale, Model model) {
    View view = new View(desk.names(), locale, messages);
    String other = view.isChinese() ? "en" : "zh";
    UriComponents here =
        ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam("lang", other).build();
    model.addAttribute("view", view);
    model.addAttribute("isChinese", view.isChinese());
    model.addAttribute("otherLink", here.getPath() + "?" + here.getQuery());
    model.addAttribute("section", section(request.getRequestURI()));
  }

  private static String section(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? "home" : parts[1];
  }
}
