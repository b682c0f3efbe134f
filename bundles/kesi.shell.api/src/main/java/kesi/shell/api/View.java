package kesi.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Metadata of a {@link ViewPart}, as service properties {@code kesi.view.*}; the component has prototype scope.
 * Texts that
 * start with {@code %} are keys of the bundle's catalog.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.view.";

    /** The public name, {@code area.word}, for example {@code news.items}. */
    String id();

    /** What the tab shows, usually a key. */
    String title();

    /** An SVG in the bundle, as a path from its root; empty: none. */
    String icon() default "";

    /** Where it stands when nobody moved it. */
    Area area() default Area.MAIN;

    /** Where views stand. */
    enum Area {
        LEFT,
        MAIN,
        RIGHT,
        BOTTOM
    }
}
