#include "tables/savedviews.h"

#include "ask/ask.h"
#include "records/shared/settings.h"
#include "services/shared/session.h"

#include <algorithm>

namespace candour {

namespace {

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_qs);
}

QString viewType()
{
    return SavedView::schema().type();
}

} // namespace

SavedViewsMenu::SavedViewsMenu(Session &session, Ask &ask, const QString &section, std::function<ListView()> current, QWidget *parent)
    : QMenu(parent), m_session(session), m_ask(ask), m_section(section), m_current(std::move(current))
{
    setObjectName(u"viewsMenu"_qs);
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill()
{
    clear();
    QAction *standard = addAction(tr("Standard list"));
    standard->setObjectName(u"standardView"_qs);
    standard->setCheckable(true);
    standard->setChecked(m_view.isNull());
    connect(standard, &QAction::triggered, this, [this] {
        m_view = {};
        m_name.clear();
        Q_EMIT standardRequested();
    });
    Query query;
    query.type = viewType();
    query.where = {{u"section"_qs, Condition::Operator::Equals, m_section}};
    query.sortField = u"name"_qs;
    const auto views = m_session.reg().all(query);
    if (views)
        addViews(*views);
    addSeparator();
    QAction *save = addAction(tr("Save as a new view…"));
    save->setObjectName(u"saveView"_qs);
    connect(save, &QAction::triggered, this, &SavedViewsMenu::save);
    if (!views)
        return;
    const auto current = std::find_if(views->begin(), views->end(), [this](const RecordData &view) { return view.id == m_view; });
    if (current == views->end())
        return;
    const RecordData view = *current;
    const QString name = menuText(view.text(u"name"));
    const auto add = [this](const QString &text, const QString &objectName, auto slot) {
        QAction *action = addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Save changes to “%1”").arg(name), u"updateView"_qs, [this, view] { update(view); });
    add(tr("Rename “%1”…").arg(name), u"renameView"_qs, [this, view] { rename(view); });
    add(tr("Withdraw “%1”").arg(name), u"withdrawView"_qs, [this, view] { withdraw(view); });
}

void SavedViewsMenu::addViews(const QList<RecordData> &views)
{
    if (!views.isEmpty())
        addSeparator();
    for (const RecordData &view : views) {
        QAction *action = addAction(menuText(view.text(u"name")));
        action->setObjectName(u"view_"_qs + view.text(u"name"));
        action->setCheckable(true);
        action->setChecked(view.id == m_view);
        connect(action, &QAction::triggered, this, [this, view] {
            m_view = view.id;
            m_name = view.text(u"name");
            Q_EMIT viewOpened(ListView::fromJson(view.text(u"settings").toUtf8()));
        });
    }
}

void SavedViewsMenu::save()
{
    const auto name = m_ask.text({tr("Save this view"), tr("Name of the view, for everybody on this register"), tr("Save the view")});
    if (!name || name->trimmed().isEmpty())
        return;
    auto view = m_session.records().blank(viewType());
    if (!view) {
        m_ask.tell(view.error());
        return;
    }
    view->setValue(u"name", name->trimmed());
    view->setValue(u"section", m_section);
    view->setValue(u"settings", QString::fromUtf8(m_current().toJson()));
    if (const auto saved = m_session.records().add(*view)) {
        m_view = saved->id;
        m_name = name->trimmed();
    } else {
        m_ask.tell(saved.error());
    }
}

void SavedViewsMenu::update(const RecordData &view)
{
    RecordData after = view;
    after.setValue(u"settings", QString::fromUtf8(m_current().toJson()));
    if (const auto saved = m_session.records().save(view, after); !saved)
        m_ask.tell(saved.error());
}

void SavedViewsMenu::rename(const RecordData &view)
{
    const auto name = m_ask.text({tr("Rename the view"), tr("Name of the view"), tr("Rename"), view.text(u"name")});
    if (!name || name->trimmed().isEmpty())
        return;
    RecordData after = view;
    after.setValue(u"name", name->trimmed());
    if (const auto saved = m_session.records().save(view, after))
        m_name = name->trimmed();
    else
        m_ask.tell(saved.error());
}

void SavedViewsMenu::withdraw(const RecordData &view)
{
    if (const auto done = m_session.records().withdraw({view}, {}); !done) {
        m_ask.tell(done.error());
        return;
    }
    m_view = {};
    m_name.clear();
}

} // namespace candour
