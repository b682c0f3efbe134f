package kesi.deploy.ui.care;

import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificates;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What became of the bundles that were removed: collected, or held by what. */
@View(id = "deploy.certificates", title = "%view.certificates", icon = "kesi/deploy/ui/icon/certificate.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class CertificatesView implements ViewPart {

    private final Certificates certificates;
    private final Language language;
    private final Tables tables;

    /** A view of these certificates. */
    @Activate
    public CertificatesView(
            @Reference Certificates certificates, @Reference Language language, @Reference Tables tables) {
        this.certificates = certificates;
        this.language = language;
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        CertificatesModel model = new CertificatesModel(certificates, language);
        TextTable table = tables.create(scope, Message.of(CertificatesView.class, "view.certificates"));
        Runnable show = () -> table.show(model.heads(), model.rows());
        scope.inEachLanguage(show);
        scope.keep(certificates.onChange(() -> scope.onScreen(show)));
        return table.widget();
    }
}
