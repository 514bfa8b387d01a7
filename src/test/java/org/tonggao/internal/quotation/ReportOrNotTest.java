package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a reporting word reports something where it stands. */
class ReportOrNotTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工程师章若溪说过，“桥修好了，路才算通。”                              | 章若溪       | “桥修好了，路才算通。”
            正如章若溪市长强调的：“桥修好了，路才算通。”                          | 章若溪       | “桥修好了，路才算通。”
            镇长章若溪表示目前没有停工整修的消息。                                | 章若溪       | 目前没有停工整修的消息。
            据当地媒体报道当地时间三月五日，新桥合龙，引桥同时完工。              | 当地媒体     | 当地时间三月五日，新桥合龙，引桥同时完工。
            据澄江市统计局数据，上月过桥车辆增长两成。                            | 澄江市统计局 | 上月过桥车辆增长两成。
            据澄江市交通局三月五日发布的一份报告，上月过桥车辆增长两成。          | 澄江市交通局 | 上月过桥车辆增长两成。
            根据该市交通局昨晚发表的声明，新桥由本地工人建成。                    | 该市交通局   | 新桥由本地工人建成。
            正如章若溪市长教导的那样，“桥修好了，路才算通。”                      | 章若溪       | “桥修好了，路才算通。”
            在武汉，三位受访者告诉记者，新桥下月通车。                            | 三位受访者   | 新桥下月通车。
            武汉要求各部门在雨季前完成加固。                                      | 武汉         | 各部门在雨季前完成加固。
            我们党强调，修桥铺路是大事。                                          | 我们党       | 修桥铺路是大事。
            村民章若溪提议，在桥头建市场。                                        | 章若溪       | 在桥头建市场。
            湖南《澄江晚报》认为，新桥修得太晚。                                  | 湖南《澄江晚报》 | 新桥修得太晚。
            村民们冒雨赶来，因为县政府要求他们搬走桥头的船。                      | 县政府       | 他们搬走桥头的船。
            不过在章若溪市长看来，新桥来得正是时候。                              | 章若溪       | 新桥来得正是时候。
            市长章若溪提出旧桥是两岸的文物，拆桥要先征求村民的意见。              | 章若溪       | 旧桥是两岸的文物，拆桥要先征求村民的意见。
            桥头站满了人，林晓说：“桥通了，路就通了。”                            | 林晓         | “桥通了，路就通了。”
            村民拍摄的一段视频显示，新桥的栏杆已经松动。                          | 村民拍摄的一段视频 | 新桥的栏杆已经松动。
            “桥通了，路就通了。”镇长章若溪笑着告诉记者。                          | 章若溪       | “桥通了，路就通了。”
            根据《澄江大桥养护方案》，桥墩每年检查两次。                          | 《澄江大桥养护方案》 | 桥墩每年检查两次。
            综合《澄江晚报》报道，新桥下月通车。                                  | 《澄江晚报》 | 新桥下月通车。
            据澄江新闻报道，新桥下月通车。                                        | 澄江新闻     | 新桥下月通车。
            承建方宣布与邻县签订修桥协议。                                        | 承建方       | 与邻县签订修桥协议。
            村民章若溪还记得，修旧桥那年下了大雪。                                | 章若溪       | 修旧桥那年下了大雪。
            一项调查发现，新桥的栏杆已经松动。                                    | 一项调查     | 新桥的栏杆已经松动。
            县农业局在年度报告中指出，新桥方便了果农。                            | 县农业局     | 新桥方便了果农。
            村民章若溪来到桥头。“桥通了，路就通了。”她笑了。                      | 章若溪       | “桥通了，路就通了。”
            村民章若溪在桥头开了小店，客人不少。“桥通了，路就通了。”              | 章若溪       | “桥通了，路就通了。”
            资助学校校长章若溪在电台节目中认为，新桥下月就能通车。                | 章若溪       | 新桥下月就能通车。
            """)
    void speaks(String text, String source, String content) {
        RuleExamplesTest.assertSpeaks(text, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工程师章若溪没有跟别人说过，只把图纸锁进柜子。
            按照双方约定，新桥由承建方维护十年。
            市政府对过桥费作了规定，以减轻村民的负担。
            承建方章若溪在收到开工通知后第一时间赶到桥头。
            村民章若溪强烈谴责该公司多年的隐瞒和压迫，走上桥头。
            村民章若溪四处打听，决定自己出钱修桥。
            镇长章若溪受到村民们的严厉批评，随后离开会场。
            镇长章若溪看了村民们的所有回复。
            镇长章若溪发表书面声明，随后离开会场。
            记者章若溪进行了详细报道，受到读者欢迎。
            """)
    void nobodySpeaks(String text) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            镇长章若溪要求承建方停工整修，并且要求之后每周检查桥墩。 | 章若溪 | 章若溪
            市政府发文称，新桥下月通车。说明称引桥也已完工。         | 市政府 | 说明
            工作报告称，新桥下月通车。镇长仍然表示对工程充满信心。   | 工作报告 | 镇长
            """)
    void twoSpeak(String text, String first, String second) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).extracting(s -> s.source().canonical()).containsExactly(first, second);
    }
}
