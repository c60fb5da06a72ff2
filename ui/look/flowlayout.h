#pragma once

#include <QLayout>

#include <memory>
#include <optional>
#include <vector>

namespace candour {

/// \brief Puts widgets side by side and goes on in the next line where the room ends.
///
/// All lines are as tall as the tallest item, and items lie in the middle of their line.
class FlowLayout final : public QLayout
{
public:
    /// \param gap between neighbours, in logical pixels
    /// \param lineGap between lines; the same where none is given
    explicit FlowLayout(QWidget *parent, int gap = 4, std::optional<int> lineGap = {});
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int lineHeight() const;
    /// \return the height used; moves the items only when asked to
    int arrange(const QRect &rect, bool move) const;

    int m_gap;
    int m_lineGap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace candour
