#pragma once

#include "look/sectionlist.h"
#include "shell/sections.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace candour {

/// \brief One tab of the window: its sections at the left, the page of the chosen one beside them.
///
/// Owned by the RegisterView. Pages are made when they are first shown, by the function it is given.
class WorkspacePage final : public QWidget
{
    Q_OBJECT

public:
    using PageMaker = std::function<QWidget *(const SectionDescription &section, QWidget *parent)>;

    WorkspacePage(const WorkspaceDescription &workspace, const QList<SectionDescription> &sections, PageMaker makePage, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString currentSection() const { return m_list->currentKey(); }
    /// \return false where there is no such section
    bool setCurrentSection(const QString &key);
    /// The page of the chosen section, made now where it was not shown before.
    [[nodiscard]] QWidget *currentPage();
    void setCount(const QString &section, std::optional<int> count) { m_list->setCount(section, count); }
    /// Hides the sections while a record takes the whole width.
    void setSectionsVisible(bool visible) { m_list->setVisible(visible); }
    void focusSections() { m_list->setFocus(); }

Q_SIGNALS:
    void sectionChanged(const QString &key);

private:
    void showPage(const QString &key);

    QString m_key;
    QList<SectionDescription> m_sections;
    PageMaker m_makePage;
    SectionList *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHash<QString, QWidget *> m_made;
};

} // namespace candour
