package kesi.core.build;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the public name of a record type and its schema version: the constants that its methods return.
 *
 * @param trees the compiler's sources
 * @param elements the compiler's types
 */
record RecordNames(Trees trees, Elements elements) {

    /** The name, or empty when {@code name()} does more than return a constant. */
    Optional<String> of(TypeElement type) {
        return returned(type, "name");
    }

    /** The schema version; 1 when {@code schema()} does more than return a constant. */
    int schemaOf(TypeElement type) {
        return returned(type, "schema")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private Optional<String> returned(TypeElement type, String called) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(called)
                        && method.getParameters().isEmpty())
                .findFirst()
                .flatMap(method -> constant(method, type));
    }

    private Optional<String> constant(ExecutableElement method, TypeElement type) {
        TreePath path = trees.getPath(method);
        List<? extends StatementTree> body =
                Objects.requireNonNull(trees.getTree(method)).getBody().getStatements();
        if (body.size() == 1 && body.get(0) instanceof ReturnTree returned) {
            return value(returned.getExpression(), type, path.getCompilationUnit());
        }
        return Optional.empty();
    }

    private Optional<String> value(ExpressionTree expression, TypeElement type, CompilationUnitTree unit) {
        if (expression instanceof LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue()));
        }
        if (expression instanceof IdentifierTree name) {
            return field(type, name.getName().toString());
        }
        if (expression instanceof MemberSelectTree member) {
            return holder(member.getExpression().toString(), unit)
                    .flatMap(holder -> field(holder, member.getIdentifier().toString()));
        }
        return Optional.empty();
    }

    private Optional<TypeElement> holder(String name, CompilationUnitTree unit) {
        return unit.getImports().stream()
                .map(line -> line.getQualifiedIdentifier().toString())
                .filter(imported -> imported.endsWith("." + name))
                .findFirst()
                .or(() -> Optional.of(unit.getPackageName() + "." + name))
                .flatMap(full -> Optional.ofNullable(elements.getTypeElement(full)));
    }

    private Optional<String> field(TypeElement holder, String name) {
        List<? extends Element> members = elements.getAllMembers(holder);
        return ElementFilter.fieldsIn(members).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(VariableElement::getConstantValue)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }
}
