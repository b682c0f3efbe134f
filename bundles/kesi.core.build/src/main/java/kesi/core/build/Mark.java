package kesi.core.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A contribution annotation as it stands on a component: any component property type of ours, so that a new kind of
 * contribution needs no change here.
 *
 * @param mirror the annotation
 * @param kind its simple name, for example {@code View}
 * @param prefix what its service properties begin with, for example {@code kesi.view.}
 * @param values its values with the standard ones, by element
 */
record Mark(
        AnnotationMirror mirror,
        String kind,
        String prefix,
        Map<? extends ExecutableElement, ? extends AnnotationValue> values) {

    private static final String PROPERTY_TYPE = "org.osgi.service.component.annotations.ComponentPropertyType";
    private static final String OURS = "kesi.";

    /** The contribution annotation that a mirror is, or empty when it is another one. */
    static Optional<Mark> of(AnnotationMirror mirror, Elements elements) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        boolean propertyType = annotation.getAnnotationMirrors().stream()
                .anyMatch(meta -> meta.getAnnotationType().toString().equals(PROPERTY_TYPE));
        return prefix(annotation)
                .filter(prefix -> propertyType)
                .map(prefix -> new Mark(
                        mirror,
                        annotation.getSimpleName().toString(),
                        prefix,
                        elements.getElementValuesWithDefaults(mirror)));
    }

    private static Optional<String> prefix(TypeElement annotation) {
        return ElementFilter.fieldsIn(annotation.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("PREFIX_"))
                .map(field -> String.valueOf(field.getConstantValue()))
                .filter(prefix -> prefix.startsWith(OURS))
                .findFirst();
    }

    /** The service properties; an empty list of values is no property, as Declarative Services has it. */
    SortedMap<String, Object> properties() {
        SortedMap<String, Object> properties = new TreeMap<>();
        values.forEach((element, value) -> {
            Object plain = plain(value);
            if (!(plain instanceof List<?> list && list.isEmpty())) {
                properties.put(prefix + element.getSimpleName(), plain);
            }
        });
        return properties;
    }

    /** One value of the annotation as it is written in the source, to point at. */
    Optional<AnnotationValue> value(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }

    /** One text of the annotation; empty when it has none of that name. */
    Optional<String> text(String name) {
        return value(name).map(value -> String.valueOf(plain(value))).filter(text -> !text.isEmpty());
    }

    /** The texts of a list in the annotation. */
    List<String> texts(String name) {
        return value(name).map(Mark::plain).filter(List.class::isInstance).map(List.class::cast).stream()
                .flatMap(List::stream)
                .map(String::valueOf)
                .toList();
    }

    /** The public name under which people know the contribution; empty for kinds without one. */
    Optional<String> id() {
        return text("id").or(() -> text("name"));
    }

    private static Object plain(AnnotationValue value) {
        Object content = Objects.requireNonNull(value.getValue());
        if (content instanceof List<?> several) {
            return several.stream().map(one -> plain((AnnotationValue) one)).toList();
        }
        if (content instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        return content instanceof TypeMirror type ? erased(type) : content;
    }

    private static String erased(TypeMirror type) {
        if (type instanceof javax.lang.model.type.DeclaredType declared) {
            return binaryName((TypeElement) declared.asElement());
        }
        return type.toString();
    }

    /** The name by which a class is loaded. */
    static String binaryName(TypeElement type) {
        Element around = type.getEnclosingElement();
        return around instanceof TypeElement outer
                ? binaryName(outer) + "$" + type.getSimpleName()
                : type.getQualifiedName().toString();
    }
}
