#include "shell/statusline.h"

#include "services/shared/session.h"
#include "work/longworkbar.h"

#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>
#include <QTimeZone>

namespace candour {

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_saved(new QLabel(&bar))
    , m_longWork(new LongWorkBar(&bar))
    , m_list(new QLabel(&bar))
{
    m_saved->setObjectName(u"saved"_qs);
    m_list->setObjectName(u"listStatus"_qs);
    m_saved->setContentsMargins(8, 0, 8, 0);
    m_list->setContentsMargins(8, 0, 8, 0);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_saved);
    bar.addWidget(m_longWork, 1);
    bar.addPermanentWidget(m_list);
}

void StatusLine::follow(Session *session)
{
    if (m_session)
        m_session->reg().disconnect(this);
    m_session = session;
    m_savedAt.clear();
    if (session) {
        connect(&session->reg(), &Register::changed, this, [this] {
            const QDateTime now = m_session->reg().clock().now().toTimeZone(QTimeZone("Europe/London"));
            m_savedAt = now.toString(u"HH:mm"_qs);
            refresh();
        });
    }
    setListStatus({});
    refresh();
}

void StatusLine::setListStatus(const QString &text)
{
    m_list->setText(text);
}

void StatusLine::refresh()
{
    if (!m_session) {
        m_saved->clear();
        return;
    }
    const Register &reg = m_session->reg();
    QStringList parts;
    if (reg.isReadOnly())
        parts << tr("for reading only");
    else if (!m_savedAt.isEmpty())
        parts << tr("saved %1").arg(m_savedAt);
    const Actor &actor = reg.actor();
    parts << tr("you are %1").arg(actor.role.isEmpty() ? actor.name : actor.role);
    parts << tr("register: %1 (local)").arg(QFileInfo(reg.path()).completeBaseName());
    m_saved->setText(parts.join(u" · "_qs));
    m_saved->setToolTip(reg.path());
}

} // namespace candour
