#include "shell/workspacepage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace candour {

WorkspacePage::WorkspacePage(const WorkspaceDescription &workspace, const QList<SectionDescription> &sections,
    PageMaker makePage, QWidget *parent)
    : QWidget(parent)
    , m_key(workspace.key)
    , m_sections(sections)
    , m_makePage(std::move(makePage))
    , m_list(new SectionList(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(workspace.key);
    m_list->setObjectName(u"sections"_qs);
    m_list->setAccessibleName(tr("Sections of %1").arg(workspace.title));
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    QList<Section> entries;
    for (const SectionDescription &section : sections)
        entries.append({section.key, section.title, section.glyph, {}, section.startsGroup});
    m_list->setSections(entries);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);

    connect(m_list, &SectionList::currentKeyChanged, this, [this](const QString &key) {
        if (isVisible())
            showPage(key);
        Q_EMIT sectionChanged(key);
    });
}

bool WorkspacePage::setCurrentSection(const QString &key)
{
    return m_list->setCurrentKey(key);
}

QWidget *WorkspacePage::currentPage()
{
    showPage(currentSection());
    return m_pages->currentWidget();
}

void WorkspacePage::showPage(const QString &key)
{
    if (!m_made.contains(key)) {
        const auto section = std::find_if(m_sections.begin(), m_sections.end(), [&](const auto &each) { return each.key == key; });
        if (section == m_sections.end())
            return;
        QWidget *page = m_makePage(*section, m_pages);
        m_made.insert(key, page);
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(m_made.value(key));
}

} // namespace candour
