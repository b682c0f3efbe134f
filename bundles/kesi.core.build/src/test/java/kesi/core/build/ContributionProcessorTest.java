package kesi.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionProcessorTest {

    private static final String OPTION = "-Akesi.bundle=kesi.books.ui";
    private static final String IMPORTS = """
            package kesi.books.ui;
            import kesi.core.api.command.*;
            import kesi.shell.api.*;
            import org.osgi.service.component.annotations.*;
            """;
    private static final String VIEW = """
            @View(id = "books.list", title = "%view.list", icon = "icon/books.svg", area = View.Area.LEFT)
            @Component(scope = ServiceScope.PROTOTYPE)
            public final class ListView {}
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> sources = new LinkedHashMap<>();

    @BeforeEach
    void resources() throws IOException {
        resource("kesi/books/ui/messages.properties", "view.list=书目\nlend=借出\nparam.book=书\nstep=哪本书\n");
        resource(
                "kesi/books/ui/messages_en.properties",
                "view.list=Books\nlend=Lend\nparam.book=Book\nstep=Which book\n");
        resource("icon/books.svg", "<svg/>");
    }

    @Test
    void aViewIsWrittenWithItsServiceProperties() throws IOException {
        source("ListView", VIEW);
        assertThat(compile().told()).isEmpty();
        assertThat(compile().json()).isEqualTo("""
                {
                  "bundle": "kesi.books.ui",
                  "contributions": [
                    {
                      "class": "kesi.books.ui.ListView",
                      "kinds": [
                        "View"
                      ],
                      "properties": {
                        "kesi.view.area": "LEFT",
                        "kesi.view.icon": "icon/books.svg",
                        "kesi.view.id": "books.list",
                        "kesi.view.title": "%view.list"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void theSameSourcesInAnyOrderGiveTheSameBytes() throws IOException {
        source("ListView", VIEW);
        source("Lend", command("Lend", "books:lend", ""));
        String once = compile().json();
        sources.clear();
        source("Lend", command("Lend", "books:lend", ""));
        source("ListView", VIEW);
        assertThat(compile().json()).isEqualTo(once).contains("books:lend", "books.list");
    }

    @Test
    void anEmptyListIsNoPropertyAndAClassIsItsBinaryName() throws IOException {
        source("Lend", command("Lend", "books:lend", ", keys = \"ctrl shift L\""));
        source("BookEditor", """
                @Editor(of = BookEditor.Book.class) @Component(scope = ServiceScope.PROTOTYPE)
                public final class BookEditor { public record Book(String title) {} }
                """);
        Compiled compiled = compile();
        assertThat(compiled.told()).isEmpty();
        assertThat(compiled.json())
                .contains("\"kesi.editor.of\": \"kesi.books.ui.BookEditor$Book\"", "\"kesi.command.undo\": false")
                .doesNotContain("kesi.command.needs");
    }

    @Test
    void aRecordTypeIsKnownByTheConstantThatItsNameIs() throws IOException {
        source("Names", "public interface Names { String LOAN = \"books.loan\"; }");
        source("BookType", type("BookType", "\"books.book\""));
        source("LoanType", type("LoanType", "Names.LOAN"));
        source("RoomType", type("RoomType", "NAME"));
        Compiled compiled = compile();
        assertThat(compiled.told()).isEmpty();
        assertThat(compiled.json())
                .contains("\"name\": \"books.book\"", "\"name\": \"books.loan\"", "\"name\": \"books.RoomType\"")
                .contains("\"java\": \"kesi.books.ui.BookType$Value\"")
                .contains("\"schema\": 1");
    }

    @Test
    void theSchemaVersionOfARecordTypeIsTold() throws IOException {
        source("BookType", type("BookType", "NAME; } public int schema() { return 3"));
        assertThat(compile().json()).contains("\"schema\": 3");
    }

    @Test
    void aRecordTypeWhoseNameIsReckonedIsRefused() {
        source("BookType", type("BookType", "NAME.trim()"));
        assertThat(compile().told()).singleElement().asString().contains("must return a constant");
    }

    @Test
    void aTextThatIsMissingInOneLanguageIsTold() throws IOException {
        resource("kesi/books/ui/messages_en.properties", "param.book=Book\n");
        source("ListView", VIEW);
        assertThat(compile().told())
                .containsExactly("/kesi/books/ui/ListView.java:5 The text %view.list is missing in"
                        + " kesi/books/ui/messages_en.properties. Add it there.");
    }

    @Test
    void aParameterWithoutATextIsToldWhereItStands() throws IOException {
        source("Lend", command("Lend", "books:lend", "").replace("%param.book", "%param.reader"));
        assertThat(compile().told())
                .singleElement()
                .asString()
                .startsWith("/kesi/books/ui/Lend.java:7 ")
                .contains("%param.reader", "messages.properties");
    }

    @Test
    void anIconAHelpPageAndAKeyStrokeMustBeThere() throws IOException {
        resource("help/books.md", "# 书");
        source("ListView", VIEW.replace("books.svg", "none.svg"));
        source("Lend", command("Lend", "books:lend", ", keys = \"strg L\""));
        source("Help", "@HelpPage(id = \"books\", page = \"help/books\") @Component public final class Help {}");
        assertThat(String.join("\n", compile().told()))
                .contains("no file icon/none.svg", "no file help/books_en.md", "No key stroke is written \"strg L\"")
                .doesNotContain("no file help/books.md");
    }

    @Test
    void aStepOfAWizardNeedsItsTitle() {
        source("Guide", """
                @Wizard(id = "books.lend", pages = {"%step: book", "%none: reader"}) @Component
                public final class Guide {}
                """);
        assertThat(compile().told()).singleElement().asString().contains("%none");
    }

    @Test
    void anIdGivenTwiceIsRefusedAndNamesTheFirst() {
        source("Lend", command("Lend", "books:lend", ""));
        source("LendAgain", command("LendAgain", "books:lend", ""));
        source("ListView", VIEW.replace("books.list", "books:lend"));
        assertThat(compile().told())
                .singleElement()
                .asString()
                .contains("LendAgain.java", "Command \"books:lend\" is declared twice; kesi.books.ui.Lend has it");
    }

    @Test
    void aViewWithoutItsOwnInstancesOrWithoutAComponentIsRefused() {
        source("Shared", VIEW.replace("ListView", "Shared").replace("(scope = ServiceScope.PROTOTYPE)", ""));
        source(
                "Lost",
                VIEW.replace("ListView", "Lost")
                        .replace("books.list", "books.lost")
                        .replace("@Component(scope = ServiceScope.PROTOTYPE)", ""));
        assertThat(String.join("\n", compile().told()))
                .contains(
                        "Shared.java:5", "scope = ServiceScope.PROTOTYPE", "Lost.java:5", "must also carry @Component");
    }

    @Test
    void withoutTheNameOfABundleNothingIsWrittenOrChecked() {
        source("ListView", VIEW.replace("books.svg", "none.svg"));
        Compiled compiled = Compiled.of(folder, sources);
        assertThat(compiled.told()).isEmpty();
        assertThat(folder.resolve(ContributionProcessor.FILE)).doesNotExist();
    }

    @Test
    void aBundleThatBringsNothingSaysSo() throws IOException {
        source("Plain", "public final class Plain {}");
        assertThat(compile().json()).contains("\"contributions\": []");
    }

    private Compiled compile() {
        return Compiled.of(folder, sources, OPTION);
    }

    private void source(String name, String text) {
        sources.put("kesi.books.ui." + name, IMPORTS + text);
    }

    private void resource(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String command(String name, String id, String more) {
        return """
                @Command(name = "%s", title = "%%lend"%s) @Component
                public final class %s {
                    public record Parameters(@Param(label = "%%param.book") String book) {}
                }
                """.formatted(id, more, name);
    }

    private static String type(String name, String returned) {
        return """
                @Component public final class %s implements kesi.record.api.spi.RecordType<%s.Value> {
                    static final String NAME = "books.%s";
                    public record Value(String text) {}
                    @Override public String name() { return %s; }
                }
                """.formatted(name, name, name, returned);
    }
}
