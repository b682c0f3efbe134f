package kesi.core.build;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes what a bundle brings into the bundle and refuses what cannot work. It looks at the sources when the option
 * {@code kesi.bundle} names the bundle, and does nothing otherwise, as for tests.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(ContributionProcessor.BUNDLE)
public final class ContributionProcessor extends AbstractProcessor {

    /** Where a bundle keeps what it brings. */
    public static final String FILE = "OSGI-INF/kesi/contributions.json";

    static final String BUNDLE = "kesi.bundle";
    private static final String RECORD_TYPE = "kesi.record.api.spi.RecordType";
    private static final String PARAM = "kesi.core.api.command.Param";

    private final List<Contribution> found = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        String bundle = processingEnv.getOptions().getOrDefault(BUNDLE, "");
        if (bundle == null || bundle.isBlank()) {
            return false;
        }
        List<Contribution> fresh = new ArrayList<>();
        List<RecordComponentElement> parameters = new ArrayList<>();
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, fresh, parameters));
        Output output = new Output(processingEnv.getFiler());
        try {
            check(fresh, parameters, output, Texts.of(bundle, output));
            found.addAll(fresh);
            if (round.processingOver() && !round.errorRaised()) {
                output.write(FILE, JsonText.of(tree(bundle)));
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString());
        }
        return false;
    }

    private void collect(TypeElement type, List<Contribution> fresh, List<RecordComponentElement> parameters) {
        List<Mark> marks = type.getAnnotationMirrors().stream()
                .flatMap(mirror -> Mark.of(mirror, processingEnv.getElementUtils()).stream())
                .sorted(Comparator.comparing(Mark::kind))
                .toList();
        Optional<Contribution.RecordName> record = recordName(type);
        if (!marks.isEmpty() || record.isPresent()) {
            fresh.add(new Contribution(type, marks, record));
        }
        type.getRecordComponents().stream()
                .filter(component -> parameter(component).isPresent())
                .forEach(parameters::add);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, fresh, parameters));
    }

    private Optional<Contribution.RecordName> recordName(TypeElement type) {
        Optional<DeclaredType> declared = type.getInterfaces().stream()
                .map(DeclaredType.class::cast)
                .filter(face -> face.asElement().toString().equals(RECORD_TYPE))
                .findFirst();
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        TypeMirror java = declared.get().getTypeArguments().get(0);
        RecordNames names = new RecordNames(Trees.instance(processingEnv), processingEnv.getElementUtils());
        return Optional.of(new Contribution.RecordName(
                names.of(type).orElseGet(() -> unnamed(type)),
                Mark.binaryName((TypeElement) ((DeclaredType) java).asElement()),
                names.schemaOf(type)));
    }

    private String unnamed(TypeElement type) {
        complaints().about(type, "type.unnamed");
        return "";
    }

    /** In the round of the sources: later the compiler knows no places any more. */
    private void check(List<Contribution> fresh, List<RecordComponentElement> parameters, Output output, Texts texts) {
        new Checks(output, texts, complaints(), ids).of(fresh);
        for (RecordComponentElement parameter : parameters) {
            String label = parameter(parameter).orElse("");
            texts.missing(label).ifPresent(file -> complaints().about(field(parameter), "text.missing", label, file));
        }
    }

    /** A record's component has no place in the source, its field has. */
    private static Element field(RecordComponentElement component) {
        return Stream.ofNullable(component.getEnclosingElement())
                .flatMap(record -> ElementFilter.fieldsIn(record.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }

    private static Optional<String> parameter(Element component) {
        return component.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(PARAM))
                .map(ContributionProcessor::label)
                .findFirst();
    }

    private static String label(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("label"))
                .map(entry -> String.valueOf(entry.getValue().getValue()))
                .findFirst()
                .orElse("");
    }

    private Map<String, Object> tree(String bundle) {
        found.sort(Comparator.comparing(
                        (Contribution contribution) -> contribution.kinds().toString())
                .thenComparing(Contribution::className));
        Map<String, Object> tree = new TreeMap<>();
        tree.put("bundle", bundle);
        tree.put("contributions", found.stream().map(Contribution::tree).toList());
        return tree;
    }

    private Complaints complaints() {
        return new Complaints(processingEnv.getMessager(), processingEnv.getLocale());
    }
}
