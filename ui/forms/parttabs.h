#pragma once

#include <QList>
#include <QTabBar>

#include <utility>

class QToolButton;

namespace candour {

/// \brief The tabs of a record's parts, each with its key as tab data.
///
/// No tab is ever cut: those without room go into a menu at the end of the row, behind "More". The chosen one is always
/// shown; arrows go through all of them.
class PartTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit PartTabs(QWidget *parent = nullptr);

    /// \param parts key and title, in order; says nothing about the choice, which the caller makes again
    void setParts(const QList<std::pair<QString, QString>> &parts);
    [[nodiscard]] QString currentKey() const;
    /// Chooses a part; the first one where there is none of this key.
    void setCurrentKey(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int naturalWidth() const;
    /// Shows what there is room for.
    void fit();
    void showMenu();

    QToolButton *m_more = nullptr;
    bool m_isFitting = false;
};

} // namespace candour
