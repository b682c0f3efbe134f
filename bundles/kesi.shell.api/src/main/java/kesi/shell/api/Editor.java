package kesi.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of an {@link EditorPart}, as service properties {@code kesi.editor.*}; prototype scope. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Editor {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.editor.";

    /** The Java record of the record type that it edits; the service property is the name of the class. */
    Class<? extends Record> of();

    /** What the tab shows when the record has no title yet, usually a key; empty: the label of the type. */
    String title() default "";

    /** An SVG in the bundle, as a path from its root; empty: none. */
    String icon() default "";
}
